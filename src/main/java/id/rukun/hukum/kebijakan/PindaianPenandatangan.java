package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** What everybody is shown as the signed copy of a document comes from the office that signs it, and from nobody else. */
@Ketentuan(
        id = "RUKUN-POL-80",
        judul = "Pindaian bertanda tangan ditambahkan dan ditarik kantor yang menandatanganinya",
        dasar = "Kepercayaan pada halaman pemeriksaan dokumen",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENANDATANGAN")
public final class PindaianPenandatangan implements Aturan<PindaianPenandatangan.Fakta> {

    /**
     * What is asked.
     *
     * @param dokumen kind and number
     * @param kantor the office that signs it, as people call it; {@code null} where that was not kept
     * @param berwenang whether the person works for it today: exercises it, serves it, or stands in
     */
    public record Fakta(String dokumen, @BolehKosong String kantor, boolean berwenang) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String dokumen = "Pindaian bertanda tangan “" + Sebutan.nama(fakta.dokumen()) + "” ";
        String kantor = Sebutan.atau(fakta.kantor(), "yang tidak tercatat");
        return fakta.berwenang()
                ? Putusan.terpenuhi(this, fakta, parameter, dokumen + "datang dari kantor penandatangannya, " + kantor + ".")
                : Putusan.gagal(this, fakta, parameter, dokumen + "hanya ditambahkan dan ditarik kantor yang menandatanganinya, "
                        + kantor + ", petugasnya, atau penggantinya.");
    }
}
