package id.rukun.meja.jalan;

import id.rukun.hukum.teks.TautanPasal;
import id.rukun.meja.tambahan.BagianTambahan;
import java.util.List;

/**
 * The page of a case.
 *
 * @param riwayat its course
 * @param gambar its drawings
 * @param pasal finds the articles that its sentences name
 * @param tambahan files that were added to it
 */
record LembarKasus(RiwayatKasus riwayat, List<GambarKasus> gambar, TautanPasal pasal, BagianTambahan tambahan) {}
