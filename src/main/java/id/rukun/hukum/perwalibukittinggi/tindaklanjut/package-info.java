/** What is asked of following up the results of coordination. */
package id.rukun.hukum.perwalibukittinggi.tindaklanjut;
