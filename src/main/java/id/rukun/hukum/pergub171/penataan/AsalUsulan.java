package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.List;
import java.util.Set;

/** A proposal comes from the community through an RT or RW, from the Lurah, or from both. */
@Ketentuan(
        id = "PERGUB171-PS14-3.1",
        judul = "Asal usulan",
        dasar = "Pasal 14 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ASAL_USULAN_WAJIB")
public final class AsalUsulan implements Aturan<AsalUsulan.Fakta> {

    private static final String MASYARAKAT = "MASYARAKAT";
    private static final String LURAH = "LURAH";
    private static final Set<String> DIKENAL = Set.of(MASYARAKAT, LURAH);

    /** Origins ({@code MASYARAKAT}, {@code LURAH}) and the RT or RW that passes on what the community proposes. */
    public record Fakta(List<String> asal, @BolehKosong String unitPengusul) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.asal().isEmpty() || !DIKENAL.containsAll(fakta.asal())) {
            return Putusan.gagal(this, fakta, parameter,
                    "Pilih asal usulan: masyarakat melalui RT/RW dan/atau inisiatif Lurah.");
        }
        boolean masyarakat = fakta.asal().contains(MASYARAKAT);
        boolean tanpaUnit = fakta.unitPengusul() == null || fakta.unitPengusul().isBlank();
        if (masyarakat && tanpaUnit) {
            return Putusan.gagal(this, fakta, parameter,
                    "Usul masyarakat harus disampaikan melalui RT/RW; pilih RT/RW-nya.");
        }
        if (!masyarakat && !tanpaUnit) {
            return Putusan.gagal(this, fakta, parameter, "Inisiatif Lurah tidak disampaikan melalui RT/RW; kosongkan "
                    + "unit pengusul (" + fakta.unitPengusul() + ") atau pilih juga usul masyarakat.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, masyarakat
                ? "Usul masyarakat melalui " + fakta.unitPengusul()
                        + (fakta.asal().contains(LURAH) ? " dan inisiatif Lurah." : ".")
                : "Inisiatif Lurah.");
    }
}
