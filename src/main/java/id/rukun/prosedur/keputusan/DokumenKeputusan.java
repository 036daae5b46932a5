package id.rukun.prosedur.keputusan;

import id.rukun.dokumen.BarisKeputusan;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenTersisa;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.dokumen.RegisterKeputusan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.KeputusanLurahRepository;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.prosedur.keputusan.register.PengesahanCamatRepository;
import id.rukun.tenggat.JamRukun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers the signed Keputusan Lurah, and their ratifications, as documents of their cases. */
@Component
@Transactional(readOnly = true)
class DokumenKeputusan implements PenyediaDokumen {

    private final KeputusanLurahRepository keputusan;
    private final PengesahanCamatRepository pengesahan;
    private final KeputusanService service;
    private final RegisterKeputusan register;
    private final JamRukun jam;

    DokumenKeputusan(KeputusanLurahRepository keputusan, PengesahanCamatRepository pengesahan,
            KeputusanService service, RegisterKeputusan register, JamRukun jam) {
        this.keputusan = keputusan;
        this.pengesahan = pengesahan;
        this.service = service;
        this.register = register;
        this.jam = jam;
    }

    @Override
    public List<Dokumen> dari(Collection<String> kasusIds) {
        return Stream.concat(ditetapkan(kasusIds), disahkan(kasusIds)).toList();
    }

    /** A Keputusan that nothing revoked or refused, with its ratification. */
    @Override
    public Set<String> berlaku(String kasusId) {
        return service.berdiri(kasusId).stream().flatMap(k -> Stream.concat(Stream.of(k.id()),
                service.pengesahan(k).map(PengesahanCamat::id).stream())).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> keadaan(String id) {
        return terdaftar(id).or(() -> pengesahan.findById(id)
                .flatMap(p -> terdaftar(p.keputusanId()).map(k -> "Keputusan Lurah yang disahkan: " + k)));
    }

    private Optional<String> terdaftar(String id) {
        return register.satuan(List.of(id), jam.hariIni()).stream().map(BarisKeputusan::keadaan).findFirst();
    }

    @Override
    public List<DokumenTersisa> tersisa(LocalDate hari) {
        return Stream.concat(keputusan.tersisa(hari).stream(), pengesahan.tersisa(hari).stream()).toList();
    }

    @Override
    @Transactional
    public void hapusIsi(String kasusId, Set<String> kecuali) {
        Instant kini = jam.instant();
        keputusan.findByKasusIdOrderByDicatatPada(kasusId).stream()
                .filter(k -> !kecuali.contains(k.id()) && !k.naskahDihapus()).forEach(k -> k.hapusNaskah(kini));
        sah(List.of(kasusId)).stream().filter(p -> !kecuali.contains(p.id()) && !p.naskahDihapus())
                .forEach(p -> p.hapusNaskah(kini));
    }

    private Stream<Dokumen> ditetapkan(Collection<String> kasusIds) {
        return keputusan.findByKasusIdInOrderByDicatatPada(kasusIds).stream()
                .map(k -> dokumen(k.id(), k.kasusId(), "Keputusan Lurah Nomor " + k.nomor(), k.naskahDihapus(), k.naskah(),
                        k.sidikNaskah(), new KantorPenandatangan(Jabatan.LURAH, k.kelurahanId())));
    }

    private Stream<Dokumen> disahkan(Collection<String> kasusIds) {
        List<PengesahanCamat> semua = sah(kasusIds);
        Map<String, String> kelurahan = keputusan.findAllById(semua.stream().map(PengesahanCamat::keputusanId).toList()).stream()
                .collect(Collectors.toMap(KeputusanLurah::id, KeputusanLurah::kelurahanId));
        return semua.stream()
                .map(p -> dokumen(p.id(), p.kasusId(), "Pengesahan Camat Nomor " + p.nomor(), p.naskahDihapus(), p.naskah(),
                        p.sidikNaskah(), new KantorPenandatangan(Jabatan.CAMAT, kelurahan.get(p.keputusanId()))));
    }

    private List<PengesahanCamat> sah(Collection<String> kasusIds) {
        return pengesahan.findByKasusIdInAndJawabanOrderByDicatatPada(kasusIds, JawabanPengesahan.SAHKAN);
    }

    private Dokumen dokumen(String id, String kasusId, String nama, boolean dihapus, String naskah, String sidik,
            KantorPenandatangan kantor) {
        return dihapus ? new Dokumen(id, kasusId, nama + Dokumen.DIHAPUS, null, null, true, kantor)
                : new Dokumen(id, kasusId, nama, service.naskah(naskah).orElse(null), sidik,
                        KeputusanService.utuh(naskah, sidik), kantor);
    }
}
