/** The page that the unit tests run on. */

import { vi } from "vitest";

vi.stubGlobal("location", new URL("https://help.example/account"));
