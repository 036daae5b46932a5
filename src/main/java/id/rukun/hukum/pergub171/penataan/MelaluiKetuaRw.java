package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The proposal goes through the Ketua RW of each RT; across RW he chaired its Musyawarah RT. He passes it on and has no veto: a
 * result that the Lurah fetched from him went through him as well (AMB-08).
 */
@Ketentuan(
        id = "PERGUB171-PS9-2.2",
        judul = "Usulan disampaikan melalui Ketua RW",
        dasar = "Pasal 9 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BELUM_MELALUI_KETUA_RW",
        tafsir = {"AMB-08", "AMB-77"})
public final class MelaluiKetuaRw implements Aturan<MelaluiKetuaRw.Fakta> {

    /** One entry for each RT. */
    public record Fakta(List<Penyampaian> penyampaian) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Predicate<Penyampaian> melalui = p -> p.disampaikan() && p.olehPemimpinMusyawarah();
        if (TiapUnit.cukup(fakta.penyampaian(), melalui)) {
            return Putusan.terpenuhi(this, fakta, parameter, "Hasil " + fakta.penyampaian().size()
                    + " RT sudah disampaikan melalui " + melalui(fakta) + "." + dijemput(fakta));
        }
        return Putusan.gagal(this, fakta, parameter,
                "Usulan harus disampaikan melalui Ketua RW; belum: "
                        + TiapUnit.kurang(fakta.penyampaian(), melalui, Penyampaian::unit) + ".");
    }

    private static String melalui(Fakta fakta) {
        String pengganti = fakta.penyampaian().stream().filter(p -> p.pengganti() != null)
                .map(p -> Sebutan.nama(p.unit()) + ": " + p.pengganti() + ", pengganti")
                .collect(Collectors.joining("; "));
        return pengganti.isEmpty() ? "Ketua RW"
                : "kantor Ketua RW (" + pengganti + ")";
    }

    private static String dijemput(Fakta fakta) {
        return fakta.penyampaian().stream().filter(Penyampaian::dijemput)
                .map(p -> " Hasil " + Sebutan.nama(p.unit()) + " dijemput " + Sebutan.nama(p.dijemputOleh())
                        + "; Ketua RW hanya meneruskan.")
                .collect(Collectors.joining());
    }
}
