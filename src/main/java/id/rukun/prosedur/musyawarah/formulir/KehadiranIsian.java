package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who chaired and who attended a Musyawarah (DOC-04). */
@Formulir(kunci = "musyawarah-kehadiran", judul = "Kehadiran musyawarah")
public record KehadiranIsian(
        @Kolom(value = "Pelaksanaan",
                keterangan = "Musyawarah yang batal sebelum dibuka tidak dihitung sebagai musyawarah yang gagal "
                        + "kuorum.")
        @NotNull Pelaksanaan pelaksanaan,
        @Kolom(value = "Tanggal pelaksanaan",
                bila = "pelaksanaan=DILAKSANAKAN", wajib = true)
        @Tanggal(value = "Musyawarah",
                bertumpu = {"Undangan", "Hari musyawarah menurut undangan", "Musyawarah"})
        LocalDate tanggalPelaksanaan,
        @Kolom(value = "Pimpinan musyawarah",
                keterangan = "Pilih orang yang benar-benar memimpin; siapa yang seharusnya memimpin tertera di atas.",
                bila = "pelaksanaan=DILAKSANAKAN", wajib = true)
        @DariDaftar("musyawarah-pimpinan")
        @Dipilih @Size(max = 36) String pimpinan,
        @Kolom(value = "Nama pimpinan",
                bila = "pimpinan=ORANG_LAIN", wajib = true)
        @Size(max = 150) String namaPimpinan,
        @Kolom(value = "Kedudukan pimpinan",
                keterangan = "Misalnya “Ketua RW 05”. Musyawarah dicatat apa adanya; sah atau tidaknya diperiksa "
                        + "sesudah ini.",
                bila = "pimpinan=ORANG_LAIN", wajib = true)
        @Size(max = 100) String kedudukanPimpinan,
        @Kolom(value = "Dibuka dan ditutup dengan daftar hadir", bila = "pelaksanaan=DILAKSANAKAN")
        Boolean dibukaDanDitutup,
        @Kolom(value = "Peserta yang hadir",
                keterangan = "Centang setiap peserta yang menandatangani daftar hadir.",
                bila = "pelaksanaan=DILAKSANAKAN")
        @DariDaftar(value = "musyawarah-peserta", minimum = "kuorumMinimum", sebutanMinimum = "kuorum")
        @Dipilih @Size(max = 2000, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> hadir,
        @Kolom(value = "Sebab pembatalan",
                bila = "pelaksanaan=BATAL", wajib = true)
        @Size(max = 1000) String sebabBatal) implements Bersyarat, TanggalBersyarat {

    @Override
    public boolean terjadi() {
        return pelaksanaan == Pelaksanaan.DILAKSANAKAN;
    }

    /** Chosen where somebody chaired who is not on the list. */
    public static final String ORANG_LAIN = "ORANG_LAIN";

    /** Whether somebody chaired who is on no board here. */
    public boolean dipimpinOrangLain() {
        return ORANG_LAIN.equals(pimpinan);
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (pelaksanaan == Pelaksanaan.BATAL && sebabBatal == null) {
            kesalahan.add(new Kesalahan("sebabBatal", "Sebab pembatalan wajib diisi bila musyawarah batal."));
        }
        if (pelaksanaan == Pelaksanaan.DILAKSANAKAN && tanggalPelaksanaan == null) {
            kesalahan.add(new Kesalahan("tanggalPelaksanaan", "Tanggal pelaksanaan wajib diisi."));
        }
        if (pelaksanaan == Pelaksanaan.DILAKSANAKAN && pimpinan == null) {
            kesalahan.add(new Kesalahan("pimpinan", "Pimpinan musyawarah wajib dipilih."));
        }
        if (dipimpinOrangLain() && namaPimpinan == null) {
            kesalahan.add(new Kesalahan("namaPimpinan", "Nama pimpinan wajib diisi bila ia tidak ada dalam daftar."));
        }
        if (dipimpinOrangLain() && kedudukanPimpinan == null) {
            kesalahan.add(new Kesalahan("kedudukanPimpinan",
                    "Kedudukan pimpinan wajib diisi bila ia tidak ada dalam daftar."));
        }
        if (pelaksanaan == Pelaksanaan.DILAKSANAKAN && hadir == null) {
            kesalahan.add(new Kesalahan("hadir",
                    "Daftar peserta yang hadir wajib dikirim; kosongkan centang bila tidak ada yang hadir."));
        }
        return kesalahan;
    }
}
