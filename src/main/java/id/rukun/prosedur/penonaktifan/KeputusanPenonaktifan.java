package id.rukun.prosedur.penonaktifan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Keputusan Lurah that deactivates a member of a board, which the Camat ratifies (Pasal 36, 37); its route adds what led to it. */
public abstract class KeputusanPenonaktifan implements PemohonKeputusan {

    private final PenonaktifanService penonaktifan;
    private final SyaratPenonaktifan syarat;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    protected KeputusanPenonaktifan(PenonaktifanService penonaktifan, SyaratPenonaktifan syarat, JabatanService jabatan,
            WilayahService wilayah) {
        this.penonaktifan = penonaktifan;
        this.syarat = syarat;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** The route whose Keputusan it is. */
    protected abstract JalurPenonaktifan jalur();

    /** What led to it on its route, as considerations. */
    protected abstract List<String> pertimbangan(String kasusId);

    /** What its route demands on the day of the Keputusan. */
    protected abstract List<Putusan> syaratJalur(PerkaraKeputusan perkara);

    @Override
    public String jenis() {
        return jalur().jenisKeputusan();
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return Stream.concat(syarat.padaHari(perkara.kasusId(), perkara.hari()).stream(), syaratJalur(perkara).stream()).toList();
    }

    /** The one of the unit in question. */
    @Override
    public List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan(PerkaraKeputusan perkara) {
        return List.of(aturanPengesahan(wilayah.unit(penonaktifan.ambil(perkara.kasusId()).unitId()).jenis()));
    }

    /** By which rule its route demands the ratification for an RT or an RW. */
    protected abstract Class<? extends Aturan<PengesahanFakta>> aturanPengesahan(JenisUnit jenis);

    @Override
    public List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan() {
        return List.of(aturanPengesahan(JenisUnit.RT), aturanPengesahan(JenisUnit.RW));
    }

    /** With the post: what has ended by itself is not ended again. */
    @Override
    public Optional<LocalDate> hariTerakhirBerlaku(PerkaraKeputusan perkara) {
        return Optional.ofNullable(penonaktifan.subjek(perkara.kasusId()).sampai());
    }

    /** Where the matter comes from, without who complained. */
    private static Optional<String> asal(KasusPenonaktifan yang) {
        return yang.asal().isEmpty() ? Optional.empty() : Optional.of("hal tersebut diketahui dari "
                + Sebutan.daftar(yang.asal().stream().map(satu -> satu.sebutan().toLowerCase(Locale.ROOT)).toList())
                + " tanggal " + Kalender.tulis(yang.tanggalAsal()));
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        String kasusId = perkara.kasusId();
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        String sebutan = jabatan.sebutan(siapa);
        List<String> menimbang = new ArrayList<>();
        syarat.dasarBerdiri(kasusId, perkara.hari()).forEach(satu -> menimbang.add(siapa.nama() + ", " + sebutan + ", "
                + PertimbanganDasar.kalimat(satu, syarat.ketidakhadiran(siapa, perkara.hari()))));
        asal(penonaktifan.ambil(kasusId)).ifPresent(menimbang::add);
        menimbang.addAll(pertimbangan(kasusId));
        Map<String, String> fakta = new LinkedHashMap<>();
        fakta.put("Yang dinonaktifkan", siapa.nama() + ", " + sebutan);
        return new KontenKeputusan("Penonaktifan " + siapa.nama() + " sebagai " + sebutan, menimbang,
                List.of("Menonaktifkan " + siapa.nama() + " sebagai " + sebutan + ".",
                        "Sejak Keputusan ini berlaku " + siapa.nama() + " berhenti sebagai " + sebutan
                                + ", dan hak serta kewenangannya dalam jabatan itu berakhir."),
                List.of(siapa.unitId()), fakta);
    }
}
