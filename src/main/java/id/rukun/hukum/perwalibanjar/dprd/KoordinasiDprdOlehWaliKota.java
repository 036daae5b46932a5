package id.rukun.hukum.perwalibanjar.dprd;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import java.util.Set;

/**
 * The government that coordinates with the DPRD as an equal partner is the Wali Kota: a Perangkat Daerah goes to him by the
 * Sekretaris Daerah. Not asked of the Sekretariat DPRD, whose service to the DPRD is its own task.
 */
@Ketentuan(
        id = "BJR-R-38",
        judul = "Koordinasi dengan DPRD oleh Wali Kota",
        dasar = "Pasal 1 angka 5, Pasal 1 angka 11, dan Pasal 19 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        kode = "BJR_R_38",
        tafsir = "BJR-A-08",
        mulai = "2023-01-06")
public final class KoordinasiDprdOlehWaliKota implements Aturan<KoordinasiDprdOlehWaliKota.Fakta> {

    private static final Set<String> LANGSUNG = Set.of(JenisUnitKerja.SETDA.name(), JenisUnitKerja.SETWAN.name());

    /**
     * Who wants to coordinate with the DPRD.
     *
     * @param pemohon name of the requester
     * @param waliKota whether it is the Wali Kota himself
     * @param jenisPd kind of Perangkat Daerah of the requester (Pasal 15 ayat (1)); {@code null} for BLUD, BUMD, and who is none
     * @param dprd whether the DPRD is among the parties
     */
    public record Fakta(String pemohon, boolean waliKota, @BolehKosong String jenisPd, boolean dprd) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.dprd()) {
            return Putusan.terpenuhi(this, fakta, parameter, "DPRD tidak termasuk pihaknya.");
        }
        String pemohon = Sebutan.nama(fakta.pemohon());
        return fakta.waliKota() || !Sebutan.kosong(fakta.jenisPd()) && LANGSUNG.contains(fakta.jenisPd())
                ? Putusan.terpenuhi(this, fakta, parameter, pemohon + " dapat berkoordinasi dengan DPRD.")
                : Putusan.gagal(this, fakta, parameter, "Koordinasi dengan DPRD dilakukan oleh Wali Kota; permintaan " + pemohon
                        + " ditempuh melalui Sekretaris Daerah.");
    }
}
