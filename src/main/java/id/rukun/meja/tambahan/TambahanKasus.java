package id.rukun.meja.tambahan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.lampiran.tambahan.BerkasTambahan;
import id.rukun.lampiran.tambahan.BerkasTambahan.Tarikan;
import id.rukun.lampiran.tambahan.JenisTambahan;
import id.rukun.lampiran.tambahan.TambahanService;
import id.rukun.meja.tambahan.BagianTambahan.BarisTambahan;
import id.rukun.meja.tambahan.BagianTambahan.PilihanTambahan;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was added to a case, and what the signed-in person may add to it. */
@Component
public class TambahanKasus {

    private final TambahanService tambahan;
    private final DokumenService dokumen;
    private final Percetakan percetakan;
    private final HakBaca hak;
    private final LampiranLimits batas;

    TambahanKasus(TambahanService tambahan, DokumenService dokumen, Percetakan percetakan, HakBaca hak,
            LampiranLimits batas) {
        this.tambahan = tambahan;
        this.dokumen = dokumen;
        this.percetakan = percetakan;
        this.hak = hak;
        this.batas = batas;
    }

    /** Nothing for who may not read the documents of the case. */
    public BagianTambahan bagian(Kasus kasus) {
        if (!hak.membacaDokumen(kasus)) {
            return new BagianTambahan(List.of(), List.of(), batas.ukuranTerbesar().toBytes());
        }
        List<Dokumen> semua = dokumen.dari(kasus.id());
        Map<String, String> nama = semua.stream().collect(Collectors.toMap(Dokumen::id, Dokumen::nama));
        List<Dokumen> sendiri = hak.ditandatangani(semua);
        Set<String> milik = sendiri.stream().map(Dokumen::id).collect(Collectors.toSet());
        boolean diberikan = hak.membacaBerkas(kasus);
        return new BagianTambahan(tambahan.dari(kasus.id()).stream().map(t -> baris(t, nama, diberikan,
                milik.contains(t.pindaianDari()))).toList(), pilihan(kasus, sendiri), batas.ukuranTerbesar().toBytes());
    }

    private static BarisTambahan baris(BerkasTambahan satu, Map<String, String> nama, boolean diberikan, boolean dapatDitarik) {
        String apa = satu.dokumenId() == null ? satu.jenis().sebutan()
                : satu.jenis().sebutan() + ": " + nama.getOrDefault(satu.dokumenId(), "dokumen kasus ini");
        Tarikan tarikan = satu.tarikan();
        return new BarisTambahan(apa, satu.keterangan(), hari(satu.pada()), satu.berkas().sebutan(),
                diberikan ? HakBaca.ALAMAT_LAMPIRAN + "/" + satu.berkas().id() : null,
                tarikan == null ? null : "Ditarik pada " + hari(tarikan.pada()) + ": " + tarikan.alasan(),
                dapatDitarik ? satu.berkas().id() : null);
    }

    private static String hari(Instant pada) {
        return Kalender.tulis(Kalender.hari(pada));
    }

    private List<PilihanTambahan> pilihan(Kasus kasus, List<Dokumen> sendiri) {
        Stream<PilihanTambahan> pindaian = sendiri.stream()
                .filter(d -> percetakan.hasil(d.id()).filter(h -> !h.dihapus()).isPresent())
                .map(d -> new PilihanTambahan(JenisTambahan.PINDAIAN.name(), d.id(),
                        JenisTambahan.PINDAIAN.sebutan() + ": " + d.nama()));
        Stream<PilihanTambahan> lain = hak.menambahBerkas(kasus)
                ? Stream.of(JenisTambahan.values()).filter(j -> j != JenisTambahan.PINDAIAN)
                        .map(j -> new PilihanTambahan(j.name(), null, j.sebutan()))
                : Stream.empty();
        return Stream.concat(pindaian, lain).toList();
    }
}
