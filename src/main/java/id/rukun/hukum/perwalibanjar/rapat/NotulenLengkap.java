package id.rukun.hukum.perwalibanjar.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.Cara;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The minutes tell the date, how each attendee took part, the points, and each result with who is responsible for it.
 * A meeting that is closed without result has none.
 */
@Ketentuan(
        id = "BJR-R-16",
        judul = "Notulen lengkap",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_16",
        mulai = "2023-01-06")
public final class NotulenLengkap implements Aturan<NotulenLengkap.Fakta> {

    /**
     * The minutes.
     *
     * @param tanggal the day of the meeting; {@code null} if it was not told
     * @param pokok the points; {@code null} if nothing was written
     * @param peserta who came
     * @param hasil the results
     * @param tanpaHasil whether the meeting is closed without result
     */
    public record Fakta(@BolehKosong LocalDate tanggal, @BolehKosong String pokok, List<PesertaNotulen> peserta,
            List<ButirNotulen> hasil, boolean tanpaHasil) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = Stream.of(
                        bila(fakta.tanggal() == null, "tanggal"), bila(Sebutan.kosong(fakta.pokok()), "pokok pembahasan"),
                        bila(fakta.peserta().isEmpty(), "peserta"), caraPeserta(fakta.peserta()),
                        bila(fakta.hasil().isEmpty() && !fakta.tanpaHasil(), "hasil, atau pernyataan tanpa hasil"),
                        hasil(fakta.hasil()))
                .flatMap(s -> s).toList();
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Notulen rapat " + Kalender.tulis(fakta.tanggal()) + " lengkap: "
                        + fakta.peserta().size() + " peserta, " + fakta.hasil().size() + " hasil.")
                : Putusan.gagal(this, fakta, parameter, "Notulen belum lengkap. Isi: " + String.join("; ", kurang) + ".");
    }

    private static Stream<String> caraPeserta(List<PesertaNotulen> peserta) {
        List<String> tanpa = peserta.stream().filter(p -> PilihanKata.cari(Cara.class, p.cara()).isEmpty())
                .map(PesertaNotulen::unit).toList();
        return bila(!tanpa.isEmpty(), "cara hadir " + Sebutan.daftar(tanpa));
    }

    private static Stream<String> hasil(List<ButirNotulen> hasil) {
        return IntStream.range(0, hasil.size()).boxed().flatMap(i -> Stream.concat(
                bila(Sebutan.kosong(hasil.get(i).uraian()), "uraian hasil nomor " + (i + 1)),
                bila(hasil.get(i).penanggungJawab().isEmpty(), "penanggung jawab hasil nomor " + (i + 1))));
    }

    private static Stream<String> bila(boolean kurang, String apa) {
        return kurang ? Stream.of(apa) : Stream.of();
    }
}
