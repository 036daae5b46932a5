package id.rukun.prosedur.keputusan;

import static id.rukun.dokumen.KepalaNaskah.besar;
import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.Putusan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.formulir.JawabanCamat;
import id.rukun.prosedur.keputusan.formulir.PersetujuanIsian;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.Diktum;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Keeps the letters between Lurah and Camat about a draft: the request for consent (DOC-08), and the answer (DOC-09). */
@Service
public class SuratCamat {

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final WilayahService wilayah;
    private final ArsipNaskah arsip;

    SuratCamat(KeputusanService keputusan, MatriksKeputusan matriks, KepalaNaskah kepala, TandaTangan tandaTangan,
            WilayahService wilayah, ArsipNaskah arsip) {
        this.keputusan = keputusan;
        this.matriks = matriks;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.wilayah = wilayah;
        this.arsip = arsip;
    }

    /**
     * The request, with the draft and what was found when its conditions were asked that day.
     *
     * @param nomor its number; {@code null} for a letter without
     * @param lurah who passes the draft on; empty where nobody exercises the office
     */
    public void permohonan(PermintaanKeputusan permintaan, RancanganKeputusan rancangan, String nomor,
            Optional<PemegangJabatan> lurah, LocalDate hari) {
        String kelurahan = kelurahan(rancangan);
        IsiRancangan isi = keputusan.isi(rancangan);
        List<Bagian> bagian = new ArrayList<>(List.of(
                baris("Kepada", "Yth. Camat " + kepala.namaPendek(kelurahan, JenisUnit.KECAMATAN)),
                baris("Dasar", dasar(permintaan)),
                baris(null, "Untuk mendapat persetujuan Camat, bersama ini disampaikan rancangan Keputusan Lurah tentang "
                        + isi.konten().tentang() + " sebagai berikut."),
                butir("Menimbang", isi.kalimatMenimbang(), i -> Menimbang.huruf(i) + "."),
                butir("Mengingat", isi.mengingat(), i -> i + 1 + ".")));
        bagian.addAll(diktum(isi));
        bagian.add(new Bagian(null, "Pemeriksaan", List.of(new ButirNaskah(null, "Syarat yang diperiksa pada tanggal "
                + Kalender.tulis(hari) + ":")), syarat(keputusan.syarat(permintaan, hari))));
        List<String> judul = Stream.of("PERMOHONAN PERSETUJUAN CAMAT", nomor == null ? null : "NOMOR " + nomor, "TENTANG",
                besar(rancangan(isi))).filter(Objects::nonNull).toList();
        Naskah naskah = new Naskah(kepala.kop(kelurahan), judul, null, bagian,
                penutup(kelurahan, hari, lurah), null, kaki(permintaan, rancangan));
        arsip.simpan(rancangan.kasusId(), kunciPermohonan(rancangan),
                "Permohonan persetujuan Camat" + (nomor == null ? "" : " Nomor " + nomor) + ", rancangan versi "
                        + rancangan.versi(), new KantorPenandatangan(Jabatan.LURAH, kelurahan), naskah);
    }

    /**
     * The answer; a draft that is only given back to be mended gets no letter.
     *
     * @param nomorPermohonan number of the request; {@code null} for one without
     * @return hash of the text; empty where there is none
     */
    public Optional<String> jawaban(PermintaanKeputusan permintaan, RancanganKeputusan atas, String nomorPermohonan,
            PersetujuanIsian isian, PemegangJabatan camat) {
        if (isian.jawaban() == JawabanCamat.KEMBALIKAN) {
            return Optional.empty();
        }
        String kecamatan = wilayah.leluhur(atas.unitId(), JenisUnit.KECAMATAN).orElseThrow().id();
        IsiRancangan isi = keputusan.isi(atas);
        boolean setuju = isian.jawaban() == JawabanCamat.SETUJU;
        String nama = (setuju ? "Persetujuan" : "Penolakan") + " Camat";
        String judul = besar(nama + " " + kepala.namaPendek(kecamatan, JenisUnit.KECAMATAN));
        List<Bagian> bagian = new ArrayList<>(List.of(
                baris("Membaca", "surat Lurah " + kepala.namaPendek(kelurahan(atas), JenisUnit.KELURAHAN)
                        + (nomorPermohonan == null ? "" : " Nomor " + nomorPermohonan)
                        + arsip.hari(atas.kasusId(), kunciPermohonan(atas)).map(hari -> " tanggal " + Kalender.tulis(hari)).orElse("")
                        + " perihal permohonan persetujuan atas " + rancangan(isi) + ", versi " + atas.versi() + ";"),
                baris("Dasar", dasar(permintaan) + ";"),
                baris(setuju ? "Menyetujui" : "Menolak", rancangan(isi) + ", dengan isi sebagai berikut.")));
        bagian.addAll(diktum(isi));
        Optional.ofNullable(isian.alasan()).ifPresent(alasan -> bagian.add(baris("Alasan", alasan)));
        Naskah naskah = new Naskah(kepala.kop(kecamatan), List.of(judul, "NOMOR " + isian.nomor(), "TENTANG",
                besar(rancangan(isi))), "CAMAT " + besar(kepala.namaPendek(kecamatan, JenisUnit.KECAMATAN)) + ",", bagian,
                penutup(kecamatan, isian.tanggal(), Optional.of(camat)), null, kaki(permintaan, atas));
        return Optional.of(arsip.simpanDasar(atas.kasusId(), "Jawaban Camat/" + atas.prosesId(),
                nama + " Nomor " + isian.nomor(), new KantorPenandatangan(Jabatan.CAMAT, kecamatan), naskah));
    }

    /** Why the Camat is asked: both letters name the same. */
    private String dasar(PermintaanKeputusan permintaan) {
        return matriks.dasarPersetujuan(permintaan.jenis(), permintaan.kasus().edisi());
    }

    private static String kunciPermohonan(RancanganKeputusan rancangan) {
        return "Permohonan persetujuan Camat/" + rancangan.prosesId();
    }

    private String kelurahan(RancanganKeputusan rancangan) {
        return wilayah.leluhur(rancangan.unitId(), JenisUnit.KELURAHAN).orElseThrow().id();
    }

    private static String rancangan(IsiRancangan isi) {
        return "rancangan Keputusan Lurah tentang " + isi.konten().tentang();
    }

    private static List<Bagian> diktum(IsiRancangan isi) {
        List<String> diktum = isi.diktum();
        return IntStream.range(0, diktum.size()).mapToObj(i -> baris(Diktum.ke(i), diktum.get(i))).toList();
    }

    private static TabelNaskah syarat(List<Putusan> semua) {
        return new TabelNaskah(List.of("Syarat", "Hasil", "Keterangan"), semua.stream().map(putusan -> List.of(
                putusan.judul(), putusan.terpenuhi() ? "terpenuhi" : "belum terpenuhi",
                putusan.pesan() + " (" + putusan.ucapan().sumber() + ")")).toList(),
                null);
    }

    private Penutup penutup(String unitId, LocalDate tanggal, Optional<PemegangJabatan> siapa) {
        return siapa.map(p -> tandaTangan.oleh(unitId, tanggal, p))
                .orElseGet(() -> new Penutup(tandaTangan.tempat(unitId, tanggal),
                        "LURAH " + besar(kepala.namaPendek(unitId, JenisUnit.KELURAHAN)) + ",",
                        Penutup.BELUM_DIKETAHUI, null));
    }

    private static List<String> kaki(PermintaanKeputusan permintaan, RancanganKeputusan rancangan) {
        return List.of("Kasus " + permintaan.kasus().nomor(), "Sidik rancangan: " + rancangan.hash());
    }

    private static Bagian butir(String nama, List<String> teks, IntFunction<String> tanda) {
        return new Bagian(nama, IntStream.range(0, teks.size()).mapToObj(i -> new ButirNaskah(tanda.apply(i), teks.get(i)))
                .toList());
    }
}
