package id.rukun.prosedur.careteker;

import org.springframework.data.jpa.repository.JpaRepository;

interface KepengurusanCaretekerRepository extends JpaRepository<KepengurusanCareteker, String> {}
