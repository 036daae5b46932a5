package id.rukun.hukum.perwalibukittinggi.data;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.UnsurKoordinasi;

/** Only who takes part in coordination is asked. */
@Ketentuan(
        id = "BKT-R-36",
        judul = "Penerima permintaan adalah unsur koordinasi",
        dasar = "Pasal 9 angka 2 dan Pasal 12 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_36",
        tafsir = "BKT-A-08",
        mulai = "2014-12-31")
public final class PenerimaUnsurKoordinasi implements Aturan<PenerimaUnsurKoordinasi.Fakta> {

    /**
     * Who is asked.
     *
     * @param penerima his name
     * @param jenis what he is; {@code null} for whom the register does not have
     * @param aktif whether the register still has it
     * @param tercantum whether Pasal 12, or a determination of the Walikota, lists it as a partner
     */
    public record Fakta(String penerima, @BolehKosong JenisUnitKerja jenis, boolean aktif, boolean tercantum) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String penerima = Sebutan.nama(fakta.penerima());
        if (fakta.jenis() == null || !UnsurKoordinasi.adalah(fakta.jenis(), fakta.tercantum())) {
            return Putusan.gagal(this, fakta, parameter, "Penerima bukan unsur koordinasi: " + penerima + ". Data diminta dari "
                    + UnsurKoordinasi.DAFTAR + ".");
        }
        return fakta.aktif()
                ? Putusan.terpenuhi(this, fakta, parameter, penerima + " adalah unsur koordinasi.")
                : Putusan.gagal(this, fakta, parameter, penerima + " tidak aktif lagi dalam register unit kerja; mintalah dari"
                        + " unit yang melanjutkan tugasnya.");
    }
}
