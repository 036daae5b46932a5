/** Reading dates, times, numbers and texts as people write them, or refusing them in words. */
package id.rukun.isian.nilai;
