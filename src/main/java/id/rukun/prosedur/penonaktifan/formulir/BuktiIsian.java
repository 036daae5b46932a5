package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Evidence and witnesses, and the Musyawarah if one was held (Pasal 36 ayat (3), Pasal 37 ayat (3)). On other evidence he is heard and
 * warned anew.
 */
@Formulir(kunci = "penonaktifan-bukti", judul = "Alat bukti dan saksi", pokok = true)
public record BuktiIsian(
        @Kolom(value = "Alat bukti", keterangan = "Sedikitnya satu alat bukti atau satu saksi. Nama alat bukti dibaca yang bersangkutan.")
        @Size(max = 20, message = "{rukun.Size.daftar}") List<@NotNull @Valid AlatBukti> alatBukti,
        @Kolom(value = "Saksi", keterangan = "Nama saksi tidak diperlihatkan kepada yang bersangkutan.")
        @Size(max = 20, message = "{rukun.Size.daftar}") List<@NotNull @Valid SaksiKasus> saksi,
        @Kolom(value = "Musyawarah", keterangan = "Lurah dapat menonaktifkan dengan atau tanpa musyawarah.")
        @NotNull AdaMusyawarah musyawarah,
        @Kolom(value = "Hasil musyawarah", keterangan = "Berita acaranya.", bila = "musyawarah=DENGAN", wajib = true)
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> hasilMusyawarah,
        @Kolom(value = "Pindaian", keterangan = "Alat bukti dan keterangan saksi yang tertulis.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        return musyawarah == AdaMusyawarah.DENGAN && (hasilMusyawarah == null || hasilMusyawarah.isEmpty())
                ? List.of(new Kesalahan("hasilMusyawarah", "Hasil musyawarah wajib dilampirkan bila musyawarah diadakan.")) : List.of();
    }
}
