/** The styles that staff's elements share. */

import { css } from "lit";

/** Fields that the keyboard reaches scroll to above the bar with the unsaved changes. */
export const aboveSaveBar = css`
  :is(input, button, summary, a):focus {
    scroll-margin-block: 1rem var(--save-bar, 1rem);
  }
`;
