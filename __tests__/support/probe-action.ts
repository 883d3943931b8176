/** The `action.yml` of an action that is written by a test: every form of a value that the runner reads. */
export const MANIFEST = `name: Probe
inputs:
  poll-interval:
    description: How often
    default: '1s' # a comment
  token:
    default: \${{ github.token }}
  none:
    description: >-
      two
      lines
runs:
  using: node24
  main: main.cjs
`;
