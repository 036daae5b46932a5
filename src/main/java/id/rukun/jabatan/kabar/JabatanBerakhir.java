package id.rukun.jabatan.kabar;

import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import java.time.LocalDate;

/**
 * A post is ended in the register before its last day, or before any was known; told in the transaction that ends it. A post
 * whose last day simply passes is not told of.
 *
 * @param posisi the post, with its new last day
 * @param berlaku first day on which it is no longer held
 * @param sebab why
 */
public record JabatanBerakhir(PemegangJabatan posisi, LocalDate berlaku, SebabAkhir sebab) {}
