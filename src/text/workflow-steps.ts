/** Steps that messages offer, word for word as the documents have them. A test compares. */

/** The pinned `actions/checkout`. */
export const CHECKOUT_STEP = '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
