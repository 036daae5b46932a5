package id.rukun.prosedur.koordinasi.formulir.konsultasi;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What who is consulted says to it. */
@Formulir(kunci = "konsultasi-tanggapan", judul = "Tanggapan konsultasi")
public record KonsultasiTanggapanIsian(
        @Kolom("Tanggapan") @NotNull PilihanTanggapan tanggapan,
        @Kolom(value = "Isi tanggapan", bila = "tanggapan=DITANGGAPI", wajib = true) @Size(max = 8000) String isi,
        @Kolom(value = "Berkas", keterangan = "Boleh kosong.", bila = "tanggapan=DITANGGAPI")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> lampiran,
        @Kolom(value = "Alasan", keterangan = "Mengapa tidak bersedia.", bila = "tanggapan=TIDAK_BERSEDIA", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        if (tanggapan == PilihanTanggapan.DITANGGAPI && isi == null) {
            return List.of(new Kesalahan("isi", "Isi tanggapan wajib diisi."));
        }
        return tanggapan == PilihanTanggapan.TIDAK_BERSEDIA && alasan == null
                ? List.of(new Kesalahan("alasan", "Alasan wajib diisi bila tidak bersedia.")) : List.of();
    }
}
