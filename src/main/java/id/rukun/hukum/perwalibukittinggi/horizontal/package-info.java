/** What is asked of the coordination of the Asisten among themselves. */
package id.rukun.hukum.perwalibukittinggi.horizontal;
