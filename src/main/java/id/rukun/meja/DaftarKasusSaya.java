package id.rukun.meja;

import java.util.List;

/**
 * A page of one's cases.
 *
 * @param kasus the cases, newest first
 * @param jumlah how many there are on all pages
 * @param halaman number of this page, from 1
 * @param banyaknya how many pages there are
 */
record DaftarKasusSaya(List<BarisKasusSaya> kasus, int jumlah, int halaman, int banyaknya) {}
