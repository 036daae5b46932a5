package id.rukun.meja;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.TahapBerjalan;
import id.rukun.engine.sheet.TahapTerbuka;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.meja.BarisKasusSaya.BarisTahap;
import id.rukun.meja.BarisKasusSaya.TautanDokumen;
import id.rukun.pengawasan.CariKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.pengawasan.Keikutsertaan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the cases of the signed-in person are: cases of the areas of his offices; cases of the RW and the Kelurahan
 * around them that he opened, or in which he or his office has submitted something or has a task. Offices for which he
 * stands in count as his. No name of a person is told.
 */
@Component
class LetakKasus {

    private final Pengguna pengguna;
    private final AkunOrangService akunOrang;
    private final PelaksanaKantor pelaksana;
    private final HakBaca hak;
    private final KasusWilayah kasusWilayah;
    private final WilayahService wilayah;
    private final TahapTerbuka tahap;
    private final DokumenService dokumen;
    private final RiwayatIsian riwayat;
    private final JamRukun jam;

    LetakKasus(Pengguna pengguna, AkunOrangService akunOrang, PelaksanaKantor pelaksana, HakBaca hak,
            KasusWilayah kasusWilayah, WilayahService wilayah, TahapTerbuka tahap, DokumenService dokumen,
            RiwayatIsian riwayat, JamRukun jam) {
        this.pengguna = pengguna;
        this.akunOrang = akunOrang;
        this.pelaksana = pelaksana;
        this.hak = hak;
        this.kasusWilayah = kasusWilayah;
        this.wilayah = wilayah;
        this.tahap = tahap;
        this.dokumen = dokumen;
        this.riwayat = riwayat;
        this.jam = jam;
    }

    /**
     * A page of them.
     *
     * @throws ResponseStatusException 403 if he holds no office
     */
    DaftarKasusSaya daftar(CariKasus cari, int ke) {
        String akun = pengguna.akun().orElseThrow(() -> ditolak(HakBaca.BELUM_MASUK));
        List<KursiAkun> semua = pelaksana.kursi(akun);
        List<KursiAkun> kursi = semua.stream()
                .filter(k -> Kantor.jabatan(k.peran()).filter(HakBaca::melihatWilayah).isPresent()).toList();
        if (kursi.isEmpty()) {
            throw ditolak("Kasus hanya dapat dilihat pejabat yang kantornya ikut serta di dalamnya (kebijakan Rukun).");
        }
        List<String> unit = kursi.stream().map(KursiAkun::unitId).distinct().toList();
        Set<String> kantor = Stream.concat(kursi.stream(), semua.stream().filter(k -> Kantor.perorangan(k.peran())))
                .map(k -> Kantor.idGrup(k.peran(), k.unitId())).collect(Collectors.toSet());
        KasusWilayah.HalamanWilayah halaman =
                kasusWilayah.cari(unit, new Keikutsertaan(akunOrang.semua(akun), kantor, sekitar(unit)), cari, ke);
        return new DaftarKasusSaya(baris(halaman.kasus(), akun, kantor), halaman.jumlah(), halaman.ke(),
                halaman.banyaknya());
    }

    private List<String> sekitar(List<String> unit) {
        return unit.stream().flatMap(id -> Stream.of(JenisUnit.RW, JenisUnit.KELURAHAN)
                .flatMap(jenis -> wilayah.leluhur(id, jenis).stream())).map(Unit::id).distinct().toList();
    }

    private List<BarisKasusSaya> baris(List<Kasus> kasus, String akun, Set<String> kantor) {
        List<String> id = kasus.stream().map(Kasus::id).toList();
        Map<String, List<TahapBerjalan>> terbuka = tahap.perKasus(kasus.stream().map(Kasus::nomor).toList());
        Map<String, String> nama = nama(kasus, terbuka);
        Set<String> terbaca = kasusWilayah.dalam(hak.wilayahBacaAtauKosong(), id);
        Set<String> diikuti = riwayat.diikutiKantor(id, kantor);
        Map<String, List<Dokumen>> naskah = dokumen.dari(id.stream()
                .filter(k -> terbaca.contains(k) || diikuti.contains(k)).toList());
        Function<TahapBerjalan, BarisTahap> terbacanya = t -> tahap(t, nama, akun, kantor);
        return kasus.stream().map(k -> new BarisKasusSaya(k.nomor(), k.judul(), nama.get(k.unitId()),
                Kalender.tulis(Kalender.hari(k.dibukaPada())),
                k.hasil() == null ? "Berjalan" : NilaiTerbaca.konstanta(k.hasil()),
                k.selesaiPada() == null ? null : Kalender.tulis(Kalender.hari(k.selesaiPada())),
                terbuka.getOrDefault(k.nomor(), List.of()).stream().map(terbacanya).toList(),
                terbaca.contains(k.id()) ? "/camunda/api/rukun/berkas/" + k.nomor() : null,
                naskah.getOrDefault(k.id(), List.of()).stream()
                        .map(d -> new TautanDokumen(d.nama(), HakBaca.alamat(k, d))).toList())).toList();
    }

    /** Of all units that are named on the page: those of the cases and those of the offices. */
    private Map<String, String> nama(List<Kasus> kasus, Map<String, List<TahapBerjalan>> terbuka) {
        Stream<String> kantor = terbuka.values().stream().flatMap(List::stream).map(TahapBerjalan::kantor)
                .flatMap(Collection::stream).map(Kantor::unitGrup);
        return wilayah.nama(Stream.concat(kasus.stream().map(Kasus::unitId), kantor).distinct().toList());
    }

    private BarisTahap tahap(TahapBerjalan t, Map<String, String> nama, String akun, Set<String> kantor) {
        LocalDate batas = t.batas() == null ? null : Kalender.hari(t.batas());
        boolean milik = t.pemegang() == null ? t.kantor().stream().anyMatch(kantor::contains)
                : t.pemegang().equals(akun);
        String siapa = t.kantor().isEmpty() ? "Pemulai kasus" : t.kantor().stream()
                .map(g -> Kantor.nama(g, nama.get(Kantor.unitGrup(g)))).collect(Collectors.joining(", "));
        return new BarisTahap(t.nama(), siapa, Kalender.tulis(Kalender.hari(t.sejak())), sampai(batas),
                batas != null && batas.isBefore(jam.hariIni()), milik ? t.tugas() : null);
    }

    private String sampai(LocalDate batas) {
        return batas == null ? null : Kalender.tulis(batas) + ", " + Kalender.jarak(jam.hariIni(), batas);
    }

    private static ResponseStatusException ditolak(String pesan) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, pesan);
    }
}
