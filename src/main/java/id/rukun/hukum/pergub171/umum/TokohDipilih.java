package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** The tokoh masyarakat of a Musyawarah RW are those whom a valid Musyawarah RT of their RT has chosen. */
@Ketentuan(
        id = "PERGUB171-PS1-21.3",
        judul = "Tokoh masyarakat dipilih dalam Musyawarah RT",
        dasar = "Pasal 1 angka 21 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_BELUM_DIPILIH")
public final class TokohDipilih implements Aturan<TokohDipilih.Fakta> {

    /** The tokoh masyarakat, and the ids of those whom a valid Musyawarah RT has chosen. */
    public record Fakta(List<Orang> tokoh, List<String> dipilih) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> belum = fakta.tokoh().stream().filter(orang -> !fakta.dipilih().contains(orang.id()))
                .map(Orang::nama).distinct().toList();
        return belum.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        fakta.tokoh().size() + " tokoh masyarakat dipilih dalam Musyawarah RT.")
                : Putusan.gagal(this, fakta, parameter,
                        "Tokoh masyarakat harus dipilih dalam Musyawarah RT; belum: " + Sebutan.daftar(belum) + ".");
    }
}
