/** The rows of submissions: what was sent where, and which row counts. */
package id.rukun.isian.arsip;
