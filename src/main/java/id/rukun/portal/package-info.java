/** Portal: the pages for everybody, without an account and without anything private. */
package id.rukun.portal;
