/** The file of an export: one that staff choose and that grows on the disk, or a download that the browser keeps until it is complete. */

import { download } from "../ui/save-text";
import type { Target } from "./export";

/** A file that is complete after `finish`. After `discard`, nothing of it remains. */
export interface ExportFile extends Target {
  finish(): Promise<void>;
  discard(): Promise<void>;
}

type FilePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** Asks for a file where the browser can write to one. Returns undefined if staff close that dialog. */
export async function openFile(name: string): Promise<ExportFile | undefined> {
  const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: FilePicker };
  if (!pick) return new Download(name);
  try {
    const handle = await pick({ suggestedName: name, types: [{ description: "CSV", accept: { "text/csv": [".csv"] } }] });
    return new FileOnDisk(await handle.createWritable());
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    // A page in a frame of another site may not ask for a file.
    return new Download(name);
  }
}

/** The browser replaces the chosen file when the stream closes, and not before. */
class FileOnDisk implements ExportFile {
  constructor(private readonly stream: FileSystemWritableFileStream) {}

  write(text: string): Promise<void> {
    return this.stream.write(text);
  }

  finish(): Promise<void> {
    return this.stream.close();
  }

  discard(): Promise<void> {
    return this.stream.abort();
  }
}

/** Each page is a blob of its own, because browsers move blobs from memory to the disk. */
class Download implements ExportFile {
  #pages: Blob[] = [];

  constructor(private readonly name: string) {}

  write(text: string): Promise<void> {
    this.#pages.push(new Blob([text]));
    return Promise.resolve();
  }

  finish(): Promise<void> {
    download(this.name, new Blob(this.#pages, { type: "text/csv;charset=utf-8" }));
    return Promise.resolve();
  }

  discard(): Promise<void> {
    this.#pages = [];
    return Promise.resolve();
  }
}
