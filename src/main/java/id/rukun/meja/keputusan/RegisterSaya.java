package id.rukun.meja.keputusan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.BarisKeputusan;
import id.rukun.dokumen.RegisterKeputusan;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.meja.Peserta;
import id.rukun.meja.PesertaMasuk;
import id.rukun.meja.keputusan.DaftarKeputusanSaya.KelurahanDipilih;
import id.rukun.meja.keputusan.DaftarKeputusanSaya.KeputusanTerdaftar;
import id.rukun.meja.keputusan.DaftarKeputusanSaya.NomorDilewati;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.pengawasan.ekspor.TabelDiminta;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.SilsilahUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * The register of the Keputusan Lurah for the signed-in person: whole for whoever may read the dossiers of the Kelurahan;
 * for an RT or RW those that concern its area, those from which it came, and those in whose case its office took part.
 */
@Service
class RegisterSaya {

    private final PesertaMasuk masuk;
    private final HakBaca hak;
    private final RegisterKeputusan register;
    private final KasusService kasusService;
    private final KasusWilayah kasusWilayah;
    private final RiwayatIsian riwayat;
    private final NomorTerlewatSaya terlewat;
    private final WilayahService wilayah;
    private final JamRukun jam;

    RegisterSaya(PesertaMasuk masuk, HakBaca hak, RegisterKeputusan register, KasusService kasusService,
            KasusWilayah kasusWilayah, RiwayatIsian riwayat, NomorTerlewatSaya terlewat,
            WilayahService wilayah, JamRukun jam) {
        this.masuk = masuk;
        this.hak = hak;
        this.register = register;
        this.kasusService = kasusService;
        this.kasusWilayah = kasusWilayah;
        this.riwayat = riwayat;
        this.terlewat = terlewat;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * The register of a Kelurahan and a year.
     *
     * @param dipilih id of the Kelurahan; empty for the first that the reader may see
     * @param tahun the year; empty for the latest with a Keputusan, else this year
     * @throws ResponseStatusException 404 for a Kelurahan that the reader may not see, 403 if he holds no office
     */
    DaftarKeputusanSaya daftar(String dipilih, String tahun) {
        return daftar(masuk.peserta(), dipilih, tahun);
    }

    /**
     * The same as a table.
     *
     * @throws ResponseStatusException as {@link #daftar(String, String)}
     */
    TabelDiminta tabel(String dipilih, String tahun) {
        Peserta peserta = masuk.peserta();
        DaftarKeputusanSaya daftar = daftar(peserta, dipilih, tahun);
        return new TabelDiminta(peserta.akun(), "keputusan", lingkup(daftar), KeputusanTerdaftar.KEPALA, daftar.keputusan());
    }

    /**
     * The numbers that were passed over as a table.
     *
     * @throws ResponseStatusException as {@link #daftar(String, String)}
     */
    TabelDiminta tabelTerlewat(String dipilih, String tahun) {
        Peserta peserta = masuk.peserta();
        DaftarKeputusanSaya daftar = daftar(peserta, dipilih, tahun);
        return new TabelDiminta(peserta.akun(), "nomor-terlewat", lingkup(daftar), NomorDilewati.KEPALA, daftar.terlewat());
    }

    private String lingkup(DaftarKeputusanSaya daftar) {
        return (daftar.kelurahan() == null ? "tanpa Kelurahan" : wilayah.nama(daftar.kelurahan())) + ", tahun " + daftar.tahun()
                + (daftar.seluruhnya() ? "" : ", yang menyangkut kantornya");
    }

    private DaftarKeputusanSaya daftar(Peserta peserta, String dipilih, String tahun) {
        Map<String, String> pilihan = kelurahan(peserta);
        if (pilihan.isEmpty()) {
            int tahunIni = jam.hariIni().getYear();
            return new DaftarKeputusanSaya(null, tahunIni, List.of(), List.of(), true, List.of(),
                    terlewat.daftar(peserta.unit(), tahunIni));
        }
        String kelurahan = dipilih.isEmpty() ? pilihan.keySet().iterator().next() : dipilih;
        if (!pilihan.containsKey(kelurahan)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND,
                    "Kelurahan itu tidak ada, atau kantor Anda tidak melihat registernya (kebijakan Rukun).");
        }
        List<Integer> ada = register.tahun(kelurahan);
        int kini = jam.hariIni().getYear();
        int ditanya = tahun.matches("[0-9]{4}") ? Integer.parseInt(tahun) : ada.isEmpty() ? kini : ada.get(0);
        boolean seluruhnya = hak.wilayahBacaAtauKosong().stream().anyMatch(unit -> wilayah.mencakup(unit, kelurahan));
        List<BarisKeputusan> baris = register.daftar(kelurahan, ditanya, jam.hariIni());
        return new DaftarKeputusanSaya(kelurahan, ditanya,
                pilihan.entrySet().stream().map(k -> new KelurahanDipilih(k.getKey(), k.getValue()))
                        .sorted(Comparator.comparing(KelurahanDipilih::nama)).toList(),
                Stream.concat(Stream.of(kini, ditanya), ada.stream()).distinct().sorted((a, b) -> b - a).toList(), seluruhnya,
                terdaftar(seluruhnya ? baris : sendiri(baris, peserta), peserta),
                terlewat.daftar(Stream.concat(hak.wilayahBacaAtauKosong().stream(), peserta.unit().stream())
                        .collect(Collectors.toSet()), kelurahan, ditanya));
    }

    /** By id, in the order in which they are offered. */
    private Map<String, String> kelurahan(Peserta peserta) {
        Map<String, String> hasil = new LinkedHashMap<>();
        hak.wilayahBacaAtauKosong().stream().flatMap(unit -> wilayah.turunan(unit, JenisUnit.KELURAHAN).stream())
                .forEach(k -> hasil.put(k.id(), k.nama()));
        hak.wilayahBacaAtauKosong().stream().map(wilayah::ringkas).filter(u -> u.jenis() == JenisUnit.KELURAHAN)
                .forEach(k -> hasil.put(k.id(), k.nama()));
        peserta.unit().stream().flatMap(unit -> wilayah.leluhur(unit, JenisUnit.KELURAHAN).stream()).map(Unit::id)
                .map(wilayah::ringkas).forEach((UnitRingkas k) -> hasil.put(k.id(), k.nama()));
        return hasil;
    }

    private List<BarisKeputusan> sendiri(List<BarisKeputusan> semua, Peserta peserta) {
        Set<String> diikuti = riwayat.diikutiKantor(semua.stream().map(BarisKeputusan::kasusId).toList(), peserta.kantor());
        Set<String> asal = peserta.unit().stream().flatMap(unit -> wilayah.pendahulu(unit).stream())
                .map(SilsilahUnit::keputusanId).collect(Collectors.toSet());
        return semua.stream().filter(k -> diikuti.contains(k.kasusId()) || asal.contains(k.id()) || menyangkut(k, peserta))
                .toList();
    }

    private boolean menyangkut(BarisKeputusan keputusan, Peserta peserta) {
        return Stream.concat(Stream.of(keputusan.unitId()), keputusan.unit().stream())
                .anyMatch(unit -> peserta.unit().stream().anyMatch(milik -> wilayah.mencakup(milik, unit)));
    }

    private List<KeputusanTerdaftar> terdaftar(List<BarisKeputusan> semua, Peserta peserta) {
        Map<String, Kasus> kasus = kasusService.semua(semua.stream().map(BarisKeputusan::kasusId).toList()).stream()
                .collect(Collectors.toMap(Kasus::id, k -> k));
        Set<String> jalan = kasusWilayah.terlihat(peserta.unit(), peserta.keikutsertaan(), kasus.keySet());
        Set<String> terbaca = new HashSet<>(kasusWilayah.dalam(hak.wilayahBacaAtauKosong(), kasus.keySet()));
        terbaca.addAll(riwayat.diikutiKantor(kasus.keySet(), peserta.kantor()));
        Map<String, String> nama = wilayah.nama(semua.stream().map(BarisKeputusan::unit).flatMap(Collection::stream)
                .distinct().toList());
        return semua.stream().map(k -> terdaftar(k, kasus.get(k.kasusId()), jalan, terbaca, nama)).toList();
    }

    private static KeputusanTerdaftar terdaftar(BarisKeputusan k, Kasus kasus, Set<String> jalan, Set<String> terbaca,
            Map<String, String> nama) {
        return new KeputusanTerdaftar(k.nomor(), Kalender.tulis(k.tanggal()), NilaiTerbaca.konstanta(k.jenis()), k.tentang(),
                k.unit().stream().map(nama::get).sorted().toList(), k.keadaan(), kasus.nomor(),
                jalan.contains(kasus.id()) ? "/camunda/api/rukun/kasus/" + kasus.nomor() : null,
                terbaca.contains(kasus.id()) ? HakBaca.alamatDokumen(kasus, k.id()) : null);
    }
}
