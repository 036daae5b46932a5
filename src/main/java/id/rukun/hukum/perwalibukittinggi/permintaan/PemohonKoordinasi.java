package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.UnsurKoordinasi;

/** Only those whom the regulation counts among its parties may ask for coordination. */
@Ketentuan(
        id = "BKT-R-08",
        judul = "Pemohon adalah unsur koordinasi",
        dasar = "Pasal 2, Pasal 4 dan Pasal 12 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_08",
        mulai = "2014-12-31")
public final class PemohonKoordinasi implements Aturan<PemohonKoordinasi.Fakta> {

    /**
     * Who asks.
     *
     * @param pemohon name of the unit or the office
     * @param jenis what it is
     * @param aktif whether the register still has it
     * @param tercantum whether Pasal 12, or a determination of the Walikota, lists it as a partner
     */
    public record Fakta(String pemohon, JenisUnitKerja jenis, boolean aktif, boolean tercantum) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pemohon = Sebutan.nama(fakta.pemohon());
        if (!UnsurKoordinasi.adalah(fakta.jenis(), fakta.tercantum())) {
            return Putusan.gagal(this, fakta, parameter, pemohon + " bukan unsur koordinasi, yaitu " + UnsurKoordinasi.DAFTAR
                    + ". Sampaikan permintaan lewat salah satu unsur itu.");
        }
        return fakta.aktif()
                ? Putusan.terpenuhi(this, fakta, parameter, pemohon + " adalah unsur koordinasi.")
                : Putusan.gagal(this, fakta, parameter, pemohon + " tidak aktif lagi dalam register unit kerja; permintaan"
                        + " diajukan unit yang melanjutkan tugasnya.");
    }
}
