package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a unit has done about an item, and by what it is shown. */
@Formulir(kunci = "tindak-lanjut-pelaksanaan", judul = "Pelaksanaan tindak lanjut")
public record PelaksanaanTindakLanjutIsian(
        @Kolom(value = "Hasil", keterangan = "Pasal 16 ayat (1). Digantikan: hasil koordinasi yang kemudian sudah meliputinya.")
        @NotNull PilihanHasil hasil,
        @Kolom(value = "Uraian", keterangan = "Apa yang sudah dikerjakan; dimuat dalam laporan unit Anda.")
        @NotBlank @Size(max = 4000) String uraian,
        @Kolom(value = "Dokumen bukti", keterangan = "Nomor dan tanggalnya; boleh kosong bila berkasnya dilampirkan.", bila = "hasil=SELESAI")
        @Size(max = 500) String bukti,
        @Kolom(value = "Berkas bukti", keterangan = "Dokumen atau fotonya.", bila = "hasil=SELESAI")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Butir penggantinya", bila = "hasil=DIGANTI")
        @DariDaftar("koordinasi-tindak-lanjut-pengganti")
        @Dipilih @Size(max = 36) String penggantiButir) {}
