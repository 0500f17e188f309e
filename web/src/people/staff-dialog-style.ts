/** The styles of staff's dialogs. */

import { css } from "lit";

export const staffDialogStyle = css`
  textarea {
    resize: vertical;
  }
  .actions {
    display: flex;
    flex-wrap: wrap-reverse;
    justify-content: flex-end;
    gap: 0.5rem 0.75rem;
  }
  @media (max-width: 30rem) {
    .actions > button {
      flex: 1 1 100%;
    }
  }
`;
