package id.rukun.hukum;

import id.rukun.hukum.Parameter.Pengubah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All parameters with all their editions; the only home of a number that the law or a policy sets. An entry of a regulation
 * that amends another one ends the entry that it amends on the day before, unless that one says its last day itself
 * (ADR 0079).
 */
public final class ParameterHukum {

    private final Map<String, List<Parameter>> edisi = new TreeMap<>();

    /** @throws HukumTidakSahException if editions overlap, an entry is doubled or a key stands for two parameters */
    public ParameterHukum(Collection<Parameter> semua) {
        semua.forEach(satu -> tambah(berakhir(satu, semua)));
        tolakKunciGanda();
    }

    private static Parameter berakhir(Parameter satu, Collection<Parameter> semua) {
        return satu.masa().sampai() != null ? satu : semua.stream().filter(satu::digantikan).map(p -> p.masa().mulai())
                .min(Comparator.naturalOrder()).map(baru -> satu.sampai(baru.minusDays(1))).orElse(satu);
    }

    /** Every parameter as it stands on this day. */
    public ParameterBerlaku pada(LocalDate tanggal) {
        return new ParameterTerpilih(this, tanggal, edisi.keySet());
    }

    /** Only the given parameters, as they stand on this day. */
    ParameterBerlaku pada(LocalDate tanggal, Set<String> dinyatakan) {
        return new ParameterTerpilih(this, tanggal, dinyatakan);
    }

    /** The editions in force on this day, by id. */
    public List<Parameter> daftar(LocalDate tanggal) {
        return semua().stream().filter(p -> p.masa().memuat(tanggal)).toList();
    }

    /** All editions, by id and first day. */
    public List<Parameter> semua() {
        return edisi.values().stream()
                .flatMap(daftar -> daftar.stream().sorted(Comparator.comparing(p -> p.masa().mulai())))
                .toList();
    }

    /** The edition of a parameter that is in force on this day. */
    public Optional<Parameter> cari(String id, LocalDate tanggal) {
        return edisi.getOrDefault(id, List.of()).stream().filter(p -> p.masa().memuat(tanggal)).findFirst();
    }

    /** Whether the parameter has a value on each day of a time. */
    boolean sepanjang(String id, MasaBerlaku masa) {
        Optional<Parameter> pertama = cari(id, masa.mulai());
        if (pertama.isEmpty() || pertama.get().masa().sampai() == null) {
            return pertama.isPresent();
        }
        LocalDate berikut = pertama.get().masa().sampai().plusDays(1);
        return masa.sampai() != null && masa.sampai().isBefore(berikut)
                || sepanjang(id, new MasaBerlaku(berikut, masa.sampai()));
    }

    /** What has amended a regulation by this day, the oldest first. */
    public List<Pengubah> perubahan(String regulasi, LocalDate tanggal) {
        return semua().stream().filter(p -> p.regulasi().equals(regulasi) && p.diubahDengan() != null)
                .filter(p -> !p.masa().mulai().isAfter(tanggal)).sorted(Comparator.comparing(p -> p.masa().mulai()))
                .map(Parameter::diubahDengan).distinct().toList();
    }

    private void tambah(Parameter baru) {
        List<Parameter> ada = edisi.computeIfAbsent(baru.id(), id -> new ArrayList<>());
        ada.forEach(lama -> bandingkan(lama, baru));
        ada.add(baru);
    }

    private static void bandingkan(Parameter lama, Parameter baru) {
        String letak = baru.letak();
        if (lama.masa().equals(baru.masa())) {
            throw new HukumTidakSahException(letak + "tercantum dua kali, juga di " + lama.tempat());
        }
        if (lama.masa().bertumpang(baru.masa())) {
            throw new HukumTidakSahException(letak + "masa berlaku bertumpang dengan edisi di " + lama.tempat()
                    + " yang mulai " + lama.masa().mulai() + "; edisi lama berakhir sendiri hanya bila berkas yang baru mengubah "
                    + "(mengubah: …) peraturannya, selain itu tulis sampai padanya");
        }
        if (!lama.kunci().equals(baru.kunci()) || lama.jenis() != baru.jenis()) {
            throw new HukumTidakSahException(letak + "kunci atau jenis berbeda dari edisi di " + lama.tempat());
        }
    }

    private void tolakKunciGanda() {
        Map<String, Parameter> pemilik = new HashMap<>();
        for (Parameter parameter : semua()) {
            Parameter lain = pemilik.putIfAbsent(parameter.kunci(), parameter);
            if (lain != null && !lain.id().equals(parameter.id())) {
                throw new HukumTidakSahException(parameter.letak() + "kunci " + parameter.kunci()
                        + " sudah dipakai " + lain.id() + " di " + lain.tempat());
            }
        }
    }
}
