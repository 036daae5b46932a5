package id.rukun.prosedur.koordinasi.formulir.data;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a unit answers to a request, or why it cannot. */
@Formulir(kunci = "data-jawaban", judul = "Jawaban permintaan data")
public record DataJawabanIsian(
        @Kolom("Jawaban") @NotNull PilihanJawaban jawaban,
        @Kolom(value = "Isi jawaban", keterangan = "Wajib, kecuali bila berkasnya dilampirkan.", bila = "jawaban=DIJAWAB")
        @Size(max = 8000) String isi,
        @Kolom(value = "Berkas", keterangan = "Data atau dokumen yang diminta.", bila = "jawaban=DIJAWAB")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> lampiran,
        @Kolom(value = "Alasan", keterangan = "Wajib: mengapa tidak dapat dipenuhi; juga bila datanya dikecualikan menurut hukum.",
                bila = "jawaban=TIDAK_DAPAT")
        @Size(max = 2000) String alasan) {}
