package id.rukun.prosedur.koordinasi.horizontal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersetujuanAsistenRepository extends JpaRepository<PersetujuanAsisten, String> {

    List<PersetujuanAsisten> findByHorizontalIdOrderByUrutan(String horizontalId);

    void deleteByHorizontalId(String horizontalId);
}
