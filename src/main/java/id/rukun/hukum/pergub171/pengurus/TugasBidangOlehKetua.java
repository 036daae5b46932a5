package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** What the Bidang do is set by the Ketua: by himself, or on a paper that he has signed. */
@Ketentuan(
        id = "PERGUB171-PS22-4",
        judul = "Tugas Bidang ditetapkan Ketua",
        dasar = "Pasal 22 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_KETUA")
public final class TugasBidangOlehKetua implements Aturan<TugasBidangOlehKetua.Fakta> {

    /** The Bidang, and whether the Ketua terpilih gives the list or has signed it. */
    public record Fakta(List<String> bidang, boolean olehKetua) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.bidang().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada Bidang yang diberi tugas.");
        }
        String bidang = "Tugas Bidang " + Sebutan.daftar(fakta.bidang());
        return fakta.olehKetua()
                ? Putusan.terpenuhi(this, fakta, parameter, bidang + " ditetapkan Ketua terpilih.")
                : Putusan.gagal(this, fakta, parameter, bidang
                        + " hanya dapat ditetapkan Ketua terpilih: isi surat yang ditandatanganinya.");
    }
}
