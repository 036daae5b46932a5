package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.MuatanStruktural;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.Optional;

/**
 * A structural relation carries an instruction or a report. An instruction goes from the Sekretaris Daerah himself to a
 * Perangkat Daerah and from a Camat to a Kelurahan of his, a report the other way; no Bagian and no Asisten instructs.
 */
@Ketentuan(
        id = "BJR-R-12",
        judul = "Hubungan struktural menurut jenjang",
        dasar = "Pasal 11, Pasal 15 ayat (10), dan Pasal 23 ayat (2) huruf a angka 2 Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_12",
        tafsir = {"BJR-A-22", "BJR-A-31"},
        mulai = "2023-01-06")
public final class PetunjukBerjenjang implements Aturan<PetunjukBerjenjang.Fakta> {

    /**
     * A structural relation with one party; asked only where it was chosen.
     *
     * @param pemohon name of the requester
     * @param pihak name of the other party
     * @param muatan what it carries, a word of {@link MuatanStruktural}; {@code null} if none was chosen
     * @param arah between whom it goes, see {@link ArahStruktural#antara}
     */
    public record Fakta(String pemohon, String pihak, @BolehKosong String muatan,
            @SalahSatu({"SEKDA_KEPADA_PD", "PD_KEPADA_SEKDA", "CAMAT_KEPADA_KELURAHAN", "KELURAHAN_KEPADA_CAMAT", "LAIN"})
            String arah) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.pemohon()) + " kepada " + Sebutan.nama(fakta.pihak());
        Optional<MuatanStruktural> muatan = PilihanKata.cari(MuatanStruktural.class, fakta.muatan());
        if (muatan.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Muatan hubungan struktural belum dipilih: petunjuk atau laporan dari "
                    + siapa + ". Pilih salah satunya, atau hapus sifat struktural.");
        }
        ArahStruktural arah = ArahStruktural.valueOf(fakta.arah());
        boolean boleh = muatan.get() == MuatanStruktural.PETUNJUK ? arah.memberiPetunjuk() : arah.melapor();
        String isi = muatan.get().sebutan() + " struktural dari " + siapa;
        return boleh
                ? Putusan.terpenuhi(this, fakta, parameter, "Hubungan struktural berisi " + isi + ".")
                : Putusan.gagal(this, fakta, parameter, "Hubungan struktural tidak dapat berisi " + isi + ": petunjuk "
                        + "struktural hanya dari Sekretaris Daerah kepada Perangkat Daerah, atau Camat kepada Kelurahannya, dan "
                        + "laporan sebaliknya. Ganti muatannya, atau pilih sifat hubungan yang lain.");
    }
}
