package id.rukun.hukum.perwalibukittinggi.data;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.TeksTerlihat;
import java.util.Map;

/** What is asked for is data, information or an opinion. */
@Ketentuan(
        id = "BKT-R-35",
        judul = "Jenis permintaan data",
        dasar = "Pasal 9 angka 2 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_35",
        mulai = "2014-12-31")
public final class JenisPermintaanData implements Aturan<JenisPermintaanData.Fakta> {

    private static final Map<String, String> JENIS = Map.of("DATA", "data", "INFORMASI", "informasi", "PENDAPAT", "pendapat");

    /** What is asked for, by its name. */
    public record Fakta(String jenis) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jenis = JENIS.get(fakta.jenis());
        return jenis != null
                ? Putusan.terpenuhi(this, fakta, parameter, "Yang diminta " + jenis + ".")
                : Putusan.gagal(this, fakta, parameter, "Jenis permintaan tidak dikenal: "
                        + Sebutan.atau(TeksTerlihat.kutipan(fakta.jenis()), "(belum dipilih)")
                        + ". Pilih data, informasi, atau pendapat.");
    }
}
