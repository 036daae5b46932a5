package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever is counted as present is on the list of peserta and counted once; nobody represents a Kepala Keluarga.
 */
@Ketentuan(
        id = "PERGUB171-PS1-20.2",
        judul = "Yang hadir adalah peserta",
        dasar = "Pasal 1 angka 20 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PESERTA",
        tafsir = "AMB-37")
public final class PesertaTerdaftar implements Aturan<PesertaTerdaftar.Fakta> {

    /** Ids of those counted as present and of the peserta. */
    public record Fakta(List<String> hadir, List<String> peserta) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> peserta = new HashSet<>(fakta.peserta());
        Set<String> hadir = new HashSet<>(fakta.hadir());
        long asing = hadir.stream().filter(orang -> !peserta.contains(orang)).count();
        int ganda = fakta.hadir().size() - hadir.size();
        if (asing > 0 || ganda > 0) {
            return Putusan.gagal(this, fakta, parameter, "Dari " + fakta.hadir().size() + " yang dicatat hadir, "
                    + asing + " bukan peserta musyawarah dan " + ganda + " dicatat lebih dari satu kali.");
        }
        return Putusan.terpenuhi(this, fakta, parameter,
                hadir.size() + " yang hadir semuanya peserta; peserta " + peserta.size() + ".");
    }
}
