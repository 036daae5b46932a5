package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** What a Musyawarah RW decided goes through the Ketua RW or straight to the Lurah; straight where it is about himself. */
@Ketentuan(
        id = "PERGUB171-PS37-2.1",
        judul = "Hasil Musyawarah RW melalui Ketua RW atau langsung",
        dasar = "Pasal 37 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        tafsir = "AMB-64")
public final class JalurHasilRw implements Aturan<JalurHasilRw.Fakta> {

    /** Whether it is about whoever exercises the chair of the RW, and whether it goes through him. */
    public record Fakta(boolean tentangKetuaRw, boolean melaluiKetuaRw) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.tentangKetuaRw() && fakta.melaluiKetuaRw()) {
            return Putusan.gagal(this, fakta, parameter, "Hasil Musyawarah RW tentang Ketua RW tidak melalui dirinya; "
                    + "disampaikan langsung kepada Lurah.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, fakta.melaluiKetuaRw() ? "Hasil Musyawarah RW disampaikan melalui Ketua RW."
                : "Hasil Musyawarah RW disampaikan langsung kepada Lurah.");
    }
}
