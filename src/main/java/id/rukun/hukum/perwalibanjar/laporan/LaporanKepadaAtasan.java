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
 * Whoever reports reports to his own superior; a Lurah to the Camat of his Kecamatan, a head of a Perangkat Daerah to the
 * Wali Kota.
 */
@Ketentuan(
        id = "BJR-R-48",
        judul = "Laporan kepada atasan langsung",
        dasar = "Pasal 21 ayat (1) dan Pasal 15 ayat (10) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_48",
        mulai = "2023-01-06")
public final class LaporanKepadaAtasan implements Aturan<LaporanKepadaAtasan.Fakta> {

    /**
     * A periodic report.
     *
     * @param pelapor post of the reporter
     * @param penerima post to which the report is addressed
     * @param atasan post of his direct superior in the register, of a Lurah his Camat; {@code null} if none is known
     */
    public record Fakta(String pelapor, String penerima, @BolehKosong String atasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pelapor = Sebutan.nama(fakta.pelapor());
        if (Sebutan.kosong(fakta.atasan())) {
            return Putusan.gagal(this, fakta, parameter, "Atasan langsung " + pelapor + " belum dicatat. Catat jabatan "
                    + "atasannya dalam register, lalu sampaikan laporan kepadanya.");
        }
        return fakta.penerima().strip().equals(fakta.atasan().strip())
                ? Putusan.terpenuhi(this, fakta, parameter, "Laporan " + pelapor + " disampaikan kepada atasan langsungnya, "
                        + fakta.atasan().strip() + ".")
                : Putusan.gagal(this, fakta, parameter, "Laporan kepada atasan langsung: laporan " + pelapor + " ditujukan "
                        + "kepada "
                        + Sebutan.nama(fakta.penerima()) + ", sedangkan atasan langsungnya " + fakta.atasan().strip()
                        + ". Tujukan kepada atasan langsung.");
    }
}
