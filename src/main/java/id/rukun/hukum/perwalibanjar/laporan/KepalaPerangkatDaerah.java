package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * The head of a Perangkat Daerah, of one of the seven kinds, accounts to the Wali Kota. BLUD RSUD and BUMD owe nothing; what their
 * head files is accepted as voluntary (BJR-A-10).
 */
@Ketentuan(
        id = "BJR-R-52",
        judul = "Pertanggungjawaban oleh Kepala Perangkat Daerah",
        dasar = "Pasal 21 ayat (2) dan Pasal 15 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_52",
        mulai = "2023-01-06")
public final class KepalaPerangkatDaerah implements Aturan<KepalaPerangkatDaerah.Fakta> {

    /**
     * Who accounts.
     *
     * @param pejabat his post
     * @param unit name of his unit
     * @param jenisPd kind of Perangkat Daerah of the unit (Pasal 15 ayat (1)); {@code null} if it has none
     * @param kepala whether he heads the unit, also as acting holder
     * @param bludBumd whether the unit is the BLUD RSUD or a BUMD
     */
    public record Fakta(String pejabat, String unit, @BolehKosong String jenisPd, boolean kepala, boolean bludBumd) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.pejabat()) + " pada " + Sebutan.nama(fakta.unit());
        if (fakta.kepala() && !Sebutan.kosong(fakta.jenisPd())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Pertanggungjawaban disampaikan " + siapa + ", kepala Perangkat "
                    + "Daerah.");
        }
        if (fakta.kepala() && fakta.bludBumd()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Pertanggungjawaban " + siapa + " diterima sebagai laporan "
                    + "sukarela, tanpa siklus: BLUD RSUD dan BUMD tidak termasuk jenis Perangkat Daerah.");
        }
        return Putusan.gagal(this, fakta, parameter, "Bukan Kepala Perangkat Daerah: " + siapa + (fakta.kepala()
                ? " memimpin unit yang tidak termasuk jenis Perangkat Daerah." : " tidak memimpin unit itu.")
                + " Pertanggungjawaban disampaikan kepala Perangkat Daerahnya.");
    }
}
