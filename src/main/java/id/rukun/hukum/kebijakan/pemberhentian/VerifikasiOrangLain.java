package id.rukun.hukum.kebijakan.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Two persons end a post: whoever reports a death or a resignation does not judge the paper of it as well. */
@Ketentuan(
        id = "RUKUN-POL-124",
        judul = "Dokumen pemberhentian diverifikasi orang lain",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "VERIFIKASI_OLEH_PELAPOR")
public final class VerifikasiOrangLain implements Aturan<VerifikasiOrangLain.Fakta> {

    /** Whether who verifies has reported it, and whether it is his own post. */
    public record Fakta(boolean pelapor, boolean yangBerhenti) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.pelapor() || fakta.yangBerhenti()) {
            return Putusan.gagal(this, fakta, parameter, (fakta.pelapor() ? "Anda sendiri yang melaporkannya"
                    : "Yang berhenti Anda sendiri") + ": dokumennya diverifikasi petugas lain atau Lurah.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Dokumennya diverifikasi orang lain daripada pelapornya.");
    }
}
