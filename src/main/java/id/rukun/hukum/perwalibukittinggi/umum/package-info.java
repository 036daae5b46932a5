/** What the rules of several procedures of Bukittinggi share: parties, offices of the Asisten, the way to one; and general checks. */
package id.rukun.hukum.perwalibukittinggi.umum;
