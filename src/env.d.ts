declare namespace App {
  interface Locals {
    /** The record of the page that is being rendered: what the components of its prose read. */
    page: import('./publication/page.ts').Page;
  }
}
