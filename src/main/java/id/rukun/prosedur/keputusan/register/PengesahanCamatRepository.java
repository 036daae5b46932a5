package id.rukun.prosedur.keputusan.register;

import id.rukun.dokumen.DokumenTersisa;
import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface PengesahanCamatRepository extends JpaRepository<PengesahanCamat, String> {

    Optional<PengesahanCamat> findFirstByKeputusanIdOrderByDicatatPadaDesc(String keputusanId);

    List<PengesahanCamat> findByKeputusanIdInOrderByDicatatPada(Collection<String> keputusanIds);

    List<PengesahanCamat> findByKasusIdInAndJawabanOrderByDicatatPada(Collection<String> kasusIds, JawabanPengesahan jawaban);

    @Query("""
            select new id.rukun.dokumen.DokumenTersisa(p.kasusId, p.id) from PengesahanCamat p, Kasus s
            where s.id = p.kasusId and p.naskah is not null and s.simpanSampai < :hari""")
    List<DokumenTersisa> tersisa(LocalDate hari);
}
