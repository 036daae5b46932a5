/** What the rules of several procedures of Bukittinggi share: parties, offices, the way to an Asisten; and general checks. */
package id.rukun.hukum.perwalibukittinggi.umum;
