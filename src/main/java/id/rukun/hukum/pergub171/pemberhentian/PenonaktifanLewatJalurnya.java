package id.rukun.hukum.pergub171.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;

/** Who neither died nor resigned is deactivated, by the procedures of Pasal 36 and Pasal 37 and not by a report. */
@Ketentuan(
        id = "PERGUB171-PS35-1c",
        judul = "Penonaktifan hanya melalui musyawarah atau Lurah",
        dasar = "Pasal 35 ayat (1) huruf c Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "JALUR_TIDAK_SAH")
public final class PenonaktifanLewatJalurnya implements Aturan<PenonaktifanLewatJalurnya.Fakta> {

    /**
     * Why somebody is said to leave.
     *
     * @param sebab the cause as reported
     */
    public record Fakta(@SalahSatu({"MENINGGAL", "MENGUNDURKAN_DIRI", "DINONAKTIFKAN"}) String sebab) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return "DINONAKTIFKAN".equals(fakta.sebab())
                ? Putusan.gagal(this, fakta, parameter, "Penonaktifan hanya melalui musyawarah atau keputusan Lurah (P-30, P-31, P-32, P-33), "
                        + "tidak dengan laporan pemberhentian.")
                : Putusan.terpenuhi(this, fakta, parameter, "Yang dilaporkan bukan penonaktifan.");
    }
}
