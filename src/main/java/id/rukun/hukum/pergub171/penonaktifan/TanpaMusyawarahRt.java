package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** On the route of the Lurah a Musyawarah RT is optional; one that was held is attached. */
@Ketentuan(
        id = "PERGUB171-PS36-3.3",
        judul = "Musyawarah RT boleh ada, boleh tidak",
        dasar = "Pasal 36 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.DISKRESI)
public final class TanpaMusyawarahRt implements Aturan<TanpaMusyawarahRt.Fakta> {

    /** Whether a Musyawarah about him is attached. */
    public record Fakta(boolean musyawarah) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        return Putusan.terpenuhi(aturan, fakta, parameter, fakta.musyawarah() ? "Hasil musyawarah dilampirkan."
                : "Tanpa musyawarah: Lurah dapat menonaktifkan dengan atau tanpa musyawarah.");
    }
}
