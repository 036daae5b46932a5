package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The Sekretaris acts for a Ketua who is absent for a while; one who never comes back is replaced. */
@Ketentuan(
        id = "PERGUB171-PS22-2c",
        judul = "Sekretaris menggantikan Ketua yang berhalangan sementara",
        dasar = "Pasal 22 ayat (2) huruf c Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH,
        kode = "BUKAN_BERHALANGAN_SEMENTARA")
public final class SekretarisMenggantikan implements Aturan<SekretarisMenggantikan.Fakta> {

    /** Whether the Ketua is absent for good. */
    public record Fakta(boolean tetap) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.tetap()
                ? Putusan.gagal(this, fakta, parameter, "Sekretaris hanya menggantikan Ketua yang berhalangan sementara; yang berhalangan "
                        + "tetap berhenti atau dinonaktifkan (P-29, P-31, P-33, P-34).")
                : Putusan.terpenuhi(this, fakta, parameter, "Ketua berhalangan sementara; tugasnya dilaksanakan Sekretaris.");
    }
}
