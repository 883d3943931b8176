import { expect, test } from '@jest/globals';
import { renderPage } from '../../../simulator/demo/summary-page.ts';

test('the page has the tables and folded parts of the summary', () => {
  const page = renderPage(
    '### Live\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<details><summary>More</summary>\n\nx\n</details>',
  );
  for (const html of ['<h3>Live</h3>', '<td>2</td>', '<details><summary>More</summary>']) expect(page).toContain(html);
});

test('nothing in it is run or loaded', () =>
  expect(renderPage('x').split('\n')[1]).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  ));
