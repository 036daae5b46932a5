/** What Peraturan Walikota Bukittinggi Nomor 65 Tahun 2014 asks; its rules bind the government of Bukittinggi only. */
package id.rukun.hukum.perwalibukittinggi;
