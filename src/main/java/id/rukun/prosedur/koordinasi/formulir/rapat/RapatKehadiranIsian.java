package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a session was held, who led it and who came, as it was (BKT-D-04). */
@Formulir(kunci = "rapat-kehadiran", judul = "Kehadiran rapat koordinasi")
public record RapatKehadiranIsian(
        @Kolom(value = "Pelaksanaan") @NotNull PelaksanaanSidang pelaksanaan,
        @Kolom(value = "Tanggal pelaksanaan", bila = "pelaksanaan=DILAKSANAKAN", wajib = true)
        @Tanggal(value = "Rapat koordinasi", bertumpu = Tanggal.PEMBUKAAN)
        LocalDate tanggal,
        @Kolom(value = "Ketua rapat", keterangan = "Nama dan jabatan; bila pemrakarsa berhalangan, yang ditunjuknya.",
                bila = "pelaksanaan=DILAKSANAKAN", wajib = true)
        @Size(max = 200) String ketua,
        @Kolom(value = "Kepala unit yang hadir", bila = "pelaksanaan=DILAKSANAKAN")
        @DariDaftar("koordinasi-rapat-unit")
        @Dipilih @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> kepala,
        @Kolom(value = "Wakil yang hadir", keterangan = "Dicatat apa adanya. Di Bukittinggi sah atau tidaknya diperiksa sesudah ini (Pasal 9 "
                + "angka 6 Perwali Bukittinggi 65/2014).", bila = "pelaksanaan=DILAKSANAKAN")
        @DariDaftar("koordinasi-rapat-wakil")
        @Size(max = 200, message = "{rukun.Size.daftar}") List<@NotNull @Valid WakilHadir> wakil,
        @Kolom(value = "Hadir melalui media elektronik", keterangan = "Cara hadir dicatat untuk tiap pihak (Pasal 18 ayat (3) Perwali Banjar "
                + "6/2023); yang tidak dicentang hadir langsung.", bila = "pelaksanaan=DILAKSANAKAN")
        @DariDaftar(value = "koordinasi-rapat-unit-bermedia", bilaAda = true)
        @Dipilih @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> bermedia,
        @Kolom(value = "Menyampaikan pernyataan tertulis", bila = "pelaksanaan=DILAKSANAKAN")
        @DariDaftar(value = "koordinasi-rapat-unit", kata = "dipilih")
        @Dipilih @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> berpernyataan,
        @Kolom(value = "Isi pernyataan tertulis", keterangan = "Wajib bila ada yang menyampaikannya.", bila = "pelaksanaan=DILAKSANAKAN")
        @Size(max = 4000) String pernyataan,
        @Kolom(value = "Sebab", bila = "pelaksanaan=DITUNDA|DIBATALKAN", wajib = true)
        @Size(max = 1000) String sebab) implements Bersyarat, TanggalBersyarat {

    /** In the place of the id of an official: the substitute whom the unit's confirmation names. */
    public static final String MENURUT_KONFIRMASI = "KONFIRMASI";

    /**
     * A substitute and the unit for which he came.
     *
     * @param unit id of the unit
     * @param orang id of the official's row, or {@link #MENURUT_KONFIRMASI}
     */
    public record WakilHadir(@Dipilih @NotBlank @Size(max = 36) String unit, @Dipilih @NotBlank @Size(max = 36) String orang) {}

    @Override
    public boolean terjadi() {
        return pelaksanaan == PelaksanaanSidang.DILAKSANAKAN;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (terjadi()) {
            wajib(kesalahan, tanggal, "tanggal", "Tanggal pelaksanaan wajib diisi.");
            wajib(kesalahan, ketua, "ketua", "Ketua rapat wajib diisi.");
            wajib(kesalahan, kepala, "kepala", "Daftar kepala unit yang hadir wajib dikirim; kosongkan centang bila tidak ada.");
            wajib(kesalahan, wakil, "wakil", "Daftar wakil yang hadir wajib dikirim; kosongkan centang bila tidak ada.");
            sekali(kesalahan);
            if (berpernyataan != null && !berpernyataan.isEmpty()) {
                wajib(kesalahan, pernyataan, "pernyataan", "Isi pernyataan tertulis wajib diisi.");
            }
        } else if (pelaksanaan != null) {
            wajib(kesalahan, sebab, "sebab", "Sebab wajib diisi bila rapat ditunda atau dibatalkan.");
        }
        return kesalahan;
    }

    /** For a unit comes its head or one substitute. */
    private void sekali(List<Kesalahan> kesalahan) {
        if (kepala != null && wakil != null) {
            List<String> unit = Stream.concat(kepala.stream().distinct(), wakil.stream().filter(Objects::nonNull).map(WakilHadir::unit)).toList();
            if (unit.stream().distinct().count() < unit.size()) {
                kesalahan.add(new Kesalahan("wakil", "Untuk satu unit tandai kepalanya atau seorang wakil, tidak keduanya dan tidak dua wakil."));
            }
        }
    }

    private static void wajib(List<Kesalahan> kesalahan, Object isi, String kolom, String pesan) {
        if (isi == null) {
            kesalahan.add(new Kesalahan(kolom, pesan));
        }
    }
}
